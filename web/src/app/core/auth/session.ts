import type { Role } from '@samsyn/domain/access/permissions';

export interface User {
  id: string;
  email: string;
  name: string;
  locale: string;
}

export interface Membership {
  organisationId: string;
  slug: string;
  organisationName: string;
  /** IANA time zone the organisation's times are shown in. */
  zone: string;
  role: Role;
  supplierId: string | null;
}

export interface Me {
  user: User;
  memberships: Membership[];
}
