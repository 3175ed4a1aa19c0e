import { Directive, inject, TemplateRef } from '@angular/core';
import type { EvidenceItem, FormItem } from '@samsyn/domain/forms/form';

/** What the owner of a form gets to show files with, and to say which they are now. */
export interface EvidenceSlot {
  $implicit: EvidenceItem;
  ids: readonly string[];
  change: (ids: readonly string[]) => void;
  readonly: boolean;
  /** Of the element that names the item. */
  labelledBy: string;
}

/** What the owner gets to put something of its own below an item with. */
export interface ItemSlot {
  $implicit: FormItem;
}

/** `<ng-template samEvidence let-item let-ids="ids" let-change="change">`: how files are shown and added. */
@Directive({ selector: 'ng-template[samEvidence]' })
export class Evidence {
  readonly template = inject<TemplateRef<EvidenceSlot>>(TemplateRef);

  static ngTemplateContextGuard(_: Evidence, _context: unknown): _context is EvidenceSlot {
    return true;
  }
}

/** `<ng-template samBesideItem let-item>`: what the owner says about each item, below it. */
@Directive({ selector: 'ng-template[samBesideItem]' })
export class BesideItem {
  readonly template = inject<TemplateRef<ItemSlot>>(TemplateRef);

  static ngTemplateContextGuard(_: BesideItem, _context: unknown): _context is ItemSlot {
    return true;
  }
}
