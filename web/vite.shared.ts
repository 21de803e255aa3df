import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import type { UserConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const server = process.env['PINGAN_SERVER'] ?? 'http://127.0.0.1:8700'

export const alias = { '@kit': here('./packages/kit'), '@wire': here('./packages/wire'), '@map': here('./packages/map'), '@voice': here('./packages/voice') }

/** One screen of the house: its own scope, its own base path, built into the Python package. */
export function screen(name: 'console' | 'member', port: number): UserConfig {
  return {
    root: here(`./${name}`),
    base: `/${name}/`,
    resolve: { alias },
    plugins: [vue()],
    define: {
      __VUE_OPTIONS_API__: name === 'console', __VUE_I18N_LEGACY_API__: false, __VUE_I18N_FULL_INSTALL__: false,
      __INTLIFY_JIT_COMPILATION__: true, __INTLIFY_DROP_MESSAGE_COMPILER__: false,
    },
    build: {
      outDir: here(`../src/pingan/ui/${name}`),
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0, // data: URLs would need a wider content security policy
      chunkSizeWarningLimit: 1500, // the map library is one lazy chunk
      modulePreload: { polyfill: false }, // the polyfill is an inline script
    },
    worker: { format: 'es' },
    server: {
      port,
      strictPort: true,
      proxy: { '/api': server, '/map': server, ...Object.fromEntries(['/live', '/voice'].map(path => [path, { target: server.replace(/^http/, 'ws'), ws: true }])) },
    },
  }
}
