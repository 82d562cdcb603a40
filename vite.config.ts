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
    // The tab, and the page of personal links, which has nothing of the tab in it.
    rollupOptions: { input: { index: 'tab/index.html', personal: 'tab/personal/index.html' } },
  },
})
