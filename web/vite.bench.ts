import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { alias } from './vite.shared.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The page that `python -m bench map` looks at; no part of the product. */
export default defineConfig({
  root: here('./bench'),
  base: './',
  resolve: { alias },
  build: { outDir: here('../var/bench-map'), emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 },
  worker: { format: 'es' },
})
