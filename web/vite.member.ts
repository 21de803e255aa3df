import { defineConfig, mergeConfig } from 'vite'
import { screen } from './vite.shared.ts'

/** files.json tells the service worker what to keep for when there is no network. */
export default defineConfig(mergeConfig(screen('member', 5174), { build: { manifest: 'files.json' } }))
