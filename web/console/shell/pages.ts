/** The pages of the console in the order of the top bar; their names are the router's and, under `shell`, the words'. */
export const PAGES = ['queue', 'plan', 'archive', 'members', 'houses'] as const

export const pageWord = (page: string): string => `shell.${page === 'queue' ? 'command' : page}`
