import { useListing, wire } from '../shell'

/** All incidents of the station, newest first, a page at a time; also those that have left the live queue. */
export function useArchive() {
  return useListing(['category', 'status'], '', ({ q, page, filters }, size) => wire.incidents.search({ q, category: filters['category'] ?? '', status: filters['status'] ?? '', page, size }))
}
