import { defineConfig } from 'vite'
import { compressed } from './compressed.ts'

/** Where the pages are: what a browser loads is built from here, and served by src/server/playground.ts. */
const pages = ['index.html', 'guide.html'].map((page) => `${import.meta.dirname}/${page}`)

export default defineConfig({
  // Relative, so that the built pages work under any path that a reverse proxy gives them.
  base: './',
  esbuild: { jsx: 'automatic' },
  worker: { format: 'es' },
  plugins: [compressed()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    reportCompressedSize: false,
    // The editor is one module of 3 MB, loaded once and cached for good.
    chunkSizeWarningLimit: 4000,
    rollupOptions: {
      input: pages,
      onwarn(warning, warn) {
        // React's "use client" marks mean nothing in a bundle that only a browser runs.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning)
      },
    },
  },
})
