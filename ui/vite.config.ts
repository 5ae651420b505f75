// Builds the interface. No network at run time: fonts and messages are bundled.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

/** Where the core answers over HTTP while one develops in a plain browser. */
const core = process.env.LETOPIS_CORE ?? 'http://127.0.0.1:8765';
const forwarded = [
  '/call',
  '/host_info',
  '/pick_save_path',
  '/pick_files',
  '/open_path',
  '/open_attachment',
  '/show_in_folder',
];

export default defineConfig({
  plugins: [svelte()],
  server: {
    port: 5173,
    strictPort: true,
    fs: { allow: ['..'] },
    proxy: Object.fromEntries(forwarded.map((path) => [path, core])),
  },
  build: {
    target: ['es2023', 'safari18.4', 'chrome128'],
    // A data: address would need a hole in the Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
});
