import { useAsk, wire } from '../shell'

/** What has happened to one thing. */
export const useThing = (id: () => string) => useAsk(() => wire.houses.history(id()))
