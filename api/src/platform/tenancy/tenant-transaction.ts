import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { can, type Permission, type Role } from '@samsyn/domain/access/permissions';
import { runPrepared } from '../database/prepared.js';

/** Who acts, in which organisation. Background work acts as the administrator role without a user. */
export interface Principal {
  organisationId: string;
  /** The account's id, or the token's. */
  userId: string | null;
  role: Role;
  supplierId: string | null;
  /** Of a token: all that it may of what its role may. */
  scopes?: readonly Permission[];
  correlationId?: string;
  ip?: string;
}

/** What the role holds and, of a token, its scopes name. */
export const may = ({ role, scopes }: Principal, permission: Permission): boolean =>
  can(role, permission) && (scopes?.includes(permission) ?? true);

/** One transaction with its context set: outside of it no row of a tenant is visible. */
export interface TenantTransaction {
  manager: EntityManager;
  principal: Principal;
  organisationId: string;
  now: Date;
}

const setContext = { name: 'set-ctx', text: 'SELECT app.set_ctx($1, $2, $3, $4)' };

@Injectable()
export class Tenancy {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  run<T>(principal: Principal, work: (tx: TenantTransaction) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      const { organisationId, supplierId, userId, role } = principal;
      await runPrepared(manager, setContext, [organisationId, supplierId, userId, role]);
      return work({ manager, principal, organisationId: principal.organisationId, now: new Date() });
    });
  }
}

/**
 * Runs a part of a vendor's transaction as the organisation itself, for what follows from an allowed act but
 * touches rows the vendor may not write. The principal stays who it is, for the audit.
 */
export async function asOrganisation<T>(tx: TenantTransaction, work: () => Promise<T>): Promise<T> {
  const { organisationId, supplierId, userId, role } = tx.principal;
  if (role !== 'vendor' || lifted.has(tx.manager)) return work();
  const context = (...values: (string | null)[]) => runPrepared(tx.manager, setContext, values);
  await context(organisationId, null, userId, 'administrator');
  lifted.add(tx.manager);
  try {
    return await work();
  } finally {
    lifted.delete(tx.manager);
    // After a database error the transaction is over, and its context with it.
    await context(organisationId, supplierId, userId, role).catch(() => undefined);
  }
}

/** Transactions that act as the organisation right now, so that one part of it may use another. */
const lifted = new WeakSet<EntityManager>();

/** Runs a part of a buyer's transaction with the eyes of another member, for what is written to that one. */
export async function asReader<T>(tx: TenantTransaction, reader: Principal, work: (tx: TenantTransaction) => Promise<T>): Promise<T> {
  const see = ({ organisationId, supplierId, userId, role }: Principal) => runPrepared(tx.manager, setContext, [organisationId, supplierId, userId, role]);
  await see(reader);
  try {
    return await work({ ...tx, principal: reader });
  } finally {
    await see(tx.principal).catch(() => undefined);
  }
}

/** Background work of one organisation. */
export const systemPrincipal = (organisationId: string): Principal => ({
  organisationId,
  userId: null,
  role: 'administrator',
  supplierId: null,
});
