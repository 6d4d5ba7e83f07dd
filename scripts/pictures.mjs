// `npm run pictures`: the stores' pictures, in both languages, in .output/pictures. See
// scripts/lib/pictures.ts, which is TypeScript.
import { load } from './lib/load.mjs'

const { takePictures } = await load('scripts/lib/pictures.ts')
await takePictures(console.log)
