import type { Role } from '@samsyn/domain/access/permissions';

export interface DemoPerson {
  email: string;
  name: string;
  role: Role;
  supplier?: string;
}

/** Shown at every start of a demo; a production database never has these accounts. */
export const demoPassword = 'samsyn-demo';

export const people: DemoPerson[] = [
  { email: 'admin@nacka.example', name: 'Astrid Admin', role: 'administrator' },
  { email: 'leverantor@nacka.example', name: 'Lena Lindqvist', role: 'supplier_manager' },
  { email: 'ledning@nacka.example', name: 'Ulf Direktör', role: 'executive' },
  { email: 'granskare@nacka.example', name: 'Greta Granskare', role: 'assessor' },
  { email: 'olle@orange.example', name: 'Olle Sandberg', role: 'vendor', supplier: 'orange' },
  { email: 'disa@driftpunkten.example', name: 'Disa Ek', role: 'vendor', supplier: 'driftpunkten' },
  { email: 'stina@stadsnat.example', name: 'Stina Nätterlund', role: 'vendor', supplier: 'stadsnat' },
  { email: 'arvid@arbetsplats.example', name: 'Arvid Lind', role: 'vendor', supplier: 'arbetsplats' },
  { email: 'klara@klientkraft.example', name: 'Klara Kraft', role: 'vendor', supplier: 'klientkraft' },
];
