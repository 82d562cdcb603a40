import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: 'tab',
  base: '/tab/',
  plugins: [react()],
  build: {
    outDir: '../.build/tab',
    emptyOutDir: true,
    target: 'es2023',
    // Strict content security: nothing is inlined as data.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
  },
})
