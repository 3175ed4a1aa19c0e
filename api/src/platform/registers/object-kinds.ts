import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';

/** How objects of a kind are called and found. */
export interface ObjectKind {
  /** A permission word, such as `major-incidents`. */
  readonly kind: string;
  /** The address of the object's page in the portal. */
  path(id: string): string;
  /** What those are called that the caller sees, by id. */
  titles(tx: TenantTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** A kind whose objects are rows of one table; `title` is SQL of its columns, `place` the address of its pages. */
export const rowsOfKind = (kind: string, table: string, title: string, place = `/${kind}`): ObjectKind => ({
  kind,
  path: (id) => `${place}/${id}`,
  async titles(tx, ids) {
    const sql = `SELECT id, ${title} AS title FROM ${table} WHERE organisation_id = $1 AND id = ANY ($2::uuid[])`;
    const rows: { id: string; title: string }[] = await tx.manager.query(sql, [tx.organisationId, ids]);
    return new Map(rows.map((row) => [row.id, row.title]));
  },
});

export interface ObjectReference {
  readonly kind: string;
  readonly id: string;
}

export interface NamedObject {
  readonly title: string;
  readonly link: string;
}

const anId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;

/** Each feature whose objects others refer to registers when it starts: actions, decisions, agendas and escalations name them. */
@Injectable()
export class ObjectKinds {
  private readonly kinds = new Map<string, ObjectKind>();

  register(kind: ObjectKind): void {
    this.kinds.set(kind.kind, kind);
  }

  knows(kind: string): boolean {
    return this.kinds.has(kind);
  }

  /** The object whose page has the address; null of any other address. */
  at(path: string): ObjectReference | null {
    const id = anId.exec(path)?.[0];
    const kind = id && [...this.kinds.values()].find((one) => one.path(id) === path);
    return kind ? { kind: kind.kind, id } : null;
  }

  /** What the caller sees of the objects: a function from an object to its name and page, or null. */
  async named(tx: TenantTransaction, objects: readonly ObjectReference[]): Promise<(object: ObjectReference) => NamedObject | null> {
    const names = new Map<string, NamedObject>();
    for (const [name, kind] of this.kinds) {
      const ids = [...new Set(objects.filter((object) => object.kind === name).map(({ id }) => id))];
      if (ids.length === 0) continue;
      for (const [id, title] of await kind.titles(tx, ids)) names.set(`${name} ${id}`, { title, link: kind.path(id) });
    }
    return ({ kind, id }) => names.get(`${kind} ${id}`) ?? null;
  }
}
