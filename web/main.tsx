import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './style.css'
import './playground.css'
import { createRoot } from 'react-dom/client'
import { Playground } from './playground.tsx'

const root = document.getElementById('playground')
if (root) createRoot(root).render(<Playground />)
