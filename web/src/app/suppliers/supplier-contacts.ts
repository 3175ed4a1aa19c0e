import { Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../core/http/api-problem.js';
import { Dialog } from '../shared/dialog/dialog.js';
import { pagedList } from '../shared/listing/paged-list.js';
import { Problem } from '../shared/problem/problem.js';
import { Skeleton } from '../shared/skeleton/skeleton.js';
import { ContactForm } from './contact-form.js';
import type { Contact } from './supplier.js';

/** The people to reach at a supplier. */
@Component({
  selector: 'sam-supplier-contacts',
  imports: [ContactForm, Dialog, MatButton, Problem, Skeleton, TranslocoDirective],
  templateUrl: './supplier-contacts.html',
})
export class SupplierContacts {
  readonly supplierId = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  protected readonly list = pagedList<Contact>(
    () => `/suppliers/${this.supplierId()}/contacts`,
    () => ({ limit: 50 }),
  );
  /** What the dialog is open for. */
  protected readonly editing = signal<Contact | 'new' | null>(null);
  protected readonly removing = signal<Contact | null>(null);
  protected readonly problem = signal<ApiProblem | null>(null);

  protected edited(contact: Contact | 'new' | null): Contact | null {
    return contact === 'new' ? null : contact;
  }

  protected saved(): void {
    this.editing.set(null);
    this.list.reload();
  }

  protected ask(contact: Contact): void {
    this.problem.set(null);
    this.removing.set(contact);
  }

  protected async remove({ id, version }: Contact): Promise<void> {
    try {
      await this.api.delete(`/suppliers/${this.supplierId()}/contacts/${id}`, { version });
      this.removing.set(null);
      this.list.reload();
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }
}
