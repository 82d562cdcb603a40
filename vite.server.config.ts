import { defineConfig } from 'vite'

/** The programs that run in Node: packages stay outside the bundles and are loaded from node_modules. */
export default defineConfig({
  build: {
    ssr: true,
    outDir: '.build',
    emptyOutDir: false,
    target: 'node20',
    rollupOptions: {
      input: {
        main: 'bot/main.ts',
        start: 'infra/local/start.ts',
        sweep: 'infra/local/drySweep.ts',
        provision: 'infra/sharepoint/provisionMain.ts',
        package: 'manifest/package.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
})
