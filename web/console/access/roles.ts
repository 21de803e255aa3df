import type { Role } from '@wire'

/** Who watches over others: nobody alone makes somebody one of these. */
export const POWERS: readonly Role[] = ['chief', 'auditor', 'admin']

/** Those who sign in to the console. */
export const ROLES: readonly Role[] = ['dispatcher', 'chief', 'officer', 'auditor', 'admin', 'subdistrict', 'district', 'city', 'wall']
