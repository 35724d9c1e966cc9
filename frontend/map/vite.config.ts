import { defineConfig } from 'vite';

// A library of its own with a manifest: Thymeleaf pages and Vaadin views load the same hashed files (docs/architecture).
export default defineConfig({
  base: './',
  // The wheel lies beside this folder, since Vaadin views load it too; what it is made with is here.
  resolve: { dedupe: ['lit'] },
  build: {
    manifest: 'manifest.json',
    emptyOutDir: true,
    target: 'es2022',
    // Under a strict content security policy a data: URL would be refused.
    assetsInlineLimit: 0,
    modulePreload: false,
    chunkSizeWarningLimit: 700,
    rollupOptions: {
      input: {
        'organisation-map': 'src/organisation-map.ts',
        'collaboration-map': 'src/collaboration-map.ts',
        'flow-map': 'src/flow-map.ts',
        'statistics-map': 'src/statistics-map.ts',
        'year-wheel': '../wheel/year-wheel.ts',
        'public-wheel': 'src/public-wheel.ts',
        public: 'src/public.css',
      },
      output: {
        entryFileNames: '[name]-[hash].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: '[name]-[hash][extname]',
      },
      preserveEntrySignatures: 'exports-only',
    },
  },
});
