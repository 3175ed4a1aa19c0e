import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { email, FormField, FormRoot, maxLength, required, type SchemaFn } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { apiForm } from '../shared/form/api-form.js';
import { Conflict, differences } from '../shared/form/conflict.js';
import { ConflictNotice } from '../shared/form/conflict-notice.js';
import { creationKey } from '../shared/form/creation-key.js';
import { Field } from '../shared/form/field.js';
import { FormProblems } from '../shared/form/form-problems.js';
import type { Contact } from './supplier.js';

interface ContactModel {
  name: string;
  title: string;
  email: string;
  phone: string;
}

const rules: SchemaFn<ContactModel> = (path) => {
  required(path.name);
  maxLength(path.name, 200);
  maxLength(path.title, 200);
  email(path.email);
  maxLength(path.phone, 50);
};

const typedContact = (contact: Contact | null): ContactModel => ({
  name: contact?.name ?? '',
  title: contact?.title ?? '',
  email: contact?.email ?? '',
  phone: contact?.phone ?? '',
});

@Component({
  selector: 'sam-contact-form',
  imports: [ConflictNotice, Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  templateUrl: './contact-form.html',
})
export class ContactForm {
  readonly supplierId = input.required<string>();
  readonly contact = input<Contact | null>(null);
  readonly saved = output<Contact>();
  readonly cancelled = output();

  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly key = creationKey();
  private readonly conflict = new Conflict<Contact>();
  protected readonly theirs = this.conflict.theirs;
  private readonly model = linkedSignal(() => typedContact(this.contact()));
  protected readonly form = apiForm(this.model, rules, (typed) => this.save(typed));

  protected readonly differences = computed(() => {
    const label = (key: string) => this.language.text(`suppliers.contacts.fields.${key}`);
    return differences(this.model(), typedContact(this.theirs()), label, (key, model) => model[key]);
  });

  protected take(key: string): void {
    const field = key as keyof ContactModel;
    this.model.update((model) => ({ ...model, [field]: typedContact(this.theirs())[field] }));
  }

  private async save({ name, title, email: address, phone }: ContactModel): Promise<void> {
    const contact = this.contact();
    const path = `/suppliers/${this.supplierId()}/contacts`;
    const body = {
      name: name.trim(),
      title: title.trim() || null,
      email: address.trim() || null,
      phone: phone.trim() || null,
    };
    const saved = contact
      ? await this.conflict.save(contact, (version) =>
          this.api.patch(`${path}/${contact.id}`, { body, version }),
        )
      : await this.api.post<Contact>(path, { body, idempotencyKey: this.key });
    if (saved) this.saved.emit(saved);
  }
}
