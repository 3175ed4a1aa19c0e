import type { Type } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';

export interface Rendered<T> {
  fixture: ComponentFixture<T>;
  page: HTMLElement;
  /** The text on the page with every run of white space as one plain space. */
  text: () => string;
  click: (selector: string) => Promise<void>;
}

export async function render<T>(part: Type<T>, inputs: Record<string, unknown> = {}): Promise<Rendered<T>> {
  const fixture = TestBed.createComponent(part);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  return {
    fixture,
    page,
    text: () => (page.textContent ?? '').replace(/\s+/g, ' ').trim(),
    click: async (selector) => {
      page.querySelector<HTMLElement>(selector)?.click();
      await fixture.whenStable();
    },
  };
}
