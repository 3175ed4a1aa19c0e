import { Component, computed, input, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';

interface Word {
  name: string;
  scopes: { name: string; action: string }[];
}

/** What a token may do: one line a word of the permission table, a box for each of its actions. */
@Component({
  selector: 'sam-scope-choice',
  imports: [TranslocoDirective],
  template: `
    <fieldset *transloco="let t" [attr.aria-describedby]="wrong() ? 'scopes-wrong' : null">
      <legend>{{ t('apiTokens.fields.scopes') }}</legend>
      <p class="muted small">{{ t('apiTokens.scopesHelp') }}</p>
      @for (word of words(); track word.name) {
        <div class="word" role="group" [attr.aria-label]="word.name">
          <code>{{ word.name }}</code>
          @for (scope of word.scopes; track scope.name) {
            <label>
              <input
                type="checkbox"
                [attr.aria-label]="scope.name"
                [checked]="chosen().includes(scope.name)"
                (change)="toggle(scope.name)"
              />
              {{ t('apiTokens.actions.' + scope.action) }}
            </label>
          }
        </div>
      }
      @if (wrong(); as wrong) {
        <p id="scopes-wrong" class="wrong small">{{ wrong }}</p>
      }
    </fieldset>
  `,
  styles: `
    fieldset {
      display: grid;
      gap: var(--space-1);
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      font-weight: 600;
    }
    .word {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--space-3);
      padding-block: var(--space-1);
      border-top: 1px solid var(--line);
    }
    code {
      flex: 0 0 11rem;
      font-size: var(--text-s);
      overflow-wrap: anywhere;
    }
    label {
      display: inline-flex;
      align-items: center;
      gap: var(--space-2);
      min-height: 2rem;
    }
    input {
      width: 1.15rem;
      height: 1.15rem;
    }
    .wrong {
      color: var(--mat-sys-error);
      font-weight: 550;
    }
  `,
})
export class ScopeChoice {
  readonly scopes = input.required<readonly string[]>();
  readonly chosen = input.required<readonly string[]>();
  readonly wrong = input('');
  readonly choose = output<string[]>();

  protected readonly words = computed<Word[]>(() => {
    const words = new Map<string, Word>();
    for (const name of this.scopes()) {
      const [word = '', action = ''] = name.split(':');
      const known = words.get(word) ?? { name: word, scopes: [] };
      known.scopes.push({ name, action });
      words.set(word, known);
    }
    return [...words.values()];
  });

  protected toggle(scope: string): void {
    const chosen = this.chosen();
    this.choose.emit(chosen.includes(scope) ? chosen.filter((each) => each !== scope) : [...chosen, scope]);
  }
}
