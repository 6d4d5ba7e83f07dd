// The rooms that she opens less often, in one bundle of their own: a bundle for each would be
// thirty small files, which take longer to load than this one.
export { RepliesRoom } from './replies-room.tsx'
export { SearchRoom } from './search-room.tsx'
export { SettingsRoom } from './settings-room.tsx'
export { WatchRoom } from './watch-room.tsx'
