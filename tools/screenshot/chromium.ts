import { type Browser, chromium } from 'playwright-core'

/** Starts the machine's own Chromium without a window: CHROMIUM_PATH, or where Debian puts it. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      // The sandbox cannot be set up by root, which is what continuous integration usually is.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
