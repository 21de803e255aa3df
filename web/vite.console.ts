import { defineConfig } from 'vite'
import { screen } from './vite.shared.ts'

export default defineConfig(screen('console', 5173))
