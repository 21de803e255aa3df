import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { alias } from './vite.shared.ts'

export default defineConfig({
  plugins: [vue()],
  resolve: { alias },
  test: { include: ['{console,member,packages}/**/*.test.ts'], environment: 'node', testTimeout: 30_000 },
})
