import { Service, signal } from '@angular/core';

/** The slug every request is made for; null leaves it to the session's only membership. */
@Service()
export class ActiveOrganisation {
  readonly slug = signal<string | null>(null);
}
