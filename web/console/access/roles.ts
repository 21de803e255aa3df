import type { Role } from '@wire'

/** Those who sign in to the console. */
export const ROLES: readonly Role[] = ['dispatcher', 'chief', 'officer', 'auditor', 'admin', 'subdistrict', 'district', 'city', 'wall']
