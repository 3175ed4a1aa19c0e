import type { CreateComponentDto } from '../../src/services/components/components.dto.js';
import type { CreateServiceDto } from '../../src/services/services.dto.js';
import { components as namedInEvidence } from './own-promises.js';

type Kind = CreateComponentDto['kind'];
type Criticality = NonNullable<CreateServiceDto['criticality']>;
/** Who uses it, which says over which network and from which client. */
type Users = 'office' | 'school' | 'care' | 'public';

export interface DemoComponent {
  name: string;
  kind: Kind;
  supplier: string;
  tower: string;
  aliases?: string[];
  /** By name: those it needs hard, and those only softly. */
  hard?: string[];
  soft?: string[];
}

export interface DemoService {
  name: string;
  criticality: Criticality;
  owner: string;
  runner: 'orange' | 'driftpunkten';
  users: Users;
}

const component = (place: string, kind: Kind, name: string, more: Partial<DemoComponent> = {}): DemoComponent => {
  const [supplier = '', tower = ''] = place.split('/');
  return { name, kind, supplier, tower, ...more };
};

const backbone = 'Stadsnätets stam';
const data = 'Datacenternät';
const storage = 'Lagringskluster';

/** What many services share; `aliases` tie what the demo's outages name. */
export const sharedComponents: DemoComponent[] = [
  component('stadsnat/network', 'network', backbone, { aliases: [namedInEvidence.backbone] }),
  component('stadsnat/network', 'network', 'Internetanslutning', { hard: [backbone] }),
  component('stadsnat/network', 'network', 'Trådlöst nät, förvaltning', { hard: [backbone] }),
  component('stadsnat/network', 'network', 'Vårdens verksamhetsnät', { hard: [backbone] }),
  component('stadsnat/network', 'network', 'Telefoniplattform', { hard: [backbone] }),
  component('driftpunkten/network', 'network', data),
  component('driftpunkten/network', 'network', 'Brandvägg', { hard: [data] }),
  component('driftpunkten/network', 'network', 'Skolnät', { hard: [backbone] }),
  component('driftpunkten/operations', 'server', storage, { aliases: [namedInEvidence.storage], hard: [data] }),
  component('driftpunkten/operations', 'server', 'Virtualiseringskluster D1', { hard: [storage, data] }),
  component('driftpunkten/operations', 'server', 'Virtualiseringskluster D2', { hard: [storage, data] }),
  component('driftpunkten/operations', 'server', 'Databaskluster D', { hard: [storage, data] }),
  component('driftpunkten/operations', 'server', 'Filservrar', { hard: [storage] }),
  component('driftpunkten/operations', 'server', 'Utskriftsservrar', { hard: [data] }),
  component('orange/operations', 'server', 'Virtualiseringskluster A', { hard: [data] }),
  component('orange/operations', 'server', 'Virtualiseringskluster B', { hard: [data] }),
  component('orange/operations', 'server', 'Databaskluster A', { hard: [data] }),
  component('orange/operations', 'server', 'Säkerhetskopiering', { soft: [storage] }),
  component('orange/operations', 'application', 'Katalog och inloggning', { hard: ['Virtualiseringskluster A'] }),
  component('orange/operations', 'integration', 'Integrationsplattform', { hard: ['Virtualiseringskluster B'], soft: ['Katalog och inloggning'] }),
  component('arbetsplats/client', 'client_image', 'Klientavbild, kontor', { soft: ['Programdistribution'] }),
  component('arbetsplats/client', 'client_image', 'Klientavbild, vård', { soft: ['Programdistribution'] }),
  component('arbetsplats/client', 'application', 'Servicedeskens ärendesystem'),
  component('klientkraft/client', 'client_image', 'Klientavbild, skola', { soft: ['Programdistribution'] }),
  component('klientkraft/client', 'application', 'Programdistribution'),
  component('klientkraft/client', 'other', 'Skrivare och kopiatorer', { soft: ['Utskriftsservrar'] }),
];

/** Over what its users reach a service, and from what. */
export const reachedBy: Record<Users, { network: string; client: string | null }> = {
  office: { network: 'Trådlöst nät, förvaltning', client: 'Klientavbild, kontor' },
  school: { network: 'Skolnät', client: 'Klientavbild, skola' },
  care: { network: 'Vårdens verksamhetsnät', client: 'Klientavbild, vård' },
  public: { network: 'Internetanslutning', client: null },
};

const run = (runner: DemoService['runner'], users: Users, owner: string, systems: Partial<Record<Criticality, string[]>>): DemoService[] =>
  Object.entries(systems).flatMap(([criticality, names]) =>
    names.map((name) => ({ name, criticality: criticality as Criticality, owner, runner, users })),
  );

/** Kinds of systems any municipality has, by generic names; all of it illustrative. */
export const services: DemoService[] = [
  ...run('orange', 'care', 'Vård och omsorg', {
    critical: ['Verksamhetssystem omsorg', 'Signering av läkemedel', 'Trygghetslarm'],
    high: ['Planering hemtjänst', 'Nyckelhantering hemtjänst', 'Journal kommunal hälso- och sjukvård'],
    medium: ['Avgifter äldreomsorg', 'Måltidsbeställning', 'Bemanning vård'],
  }),
  ...run('orange', 'office', 'Individ och familj', {
    critical: ['Verksamhetssystem socialtjänst'],
    high: ['Ekonomiskt bistånd', 'Familjerätt'],
    medium: ['Budget- och skuldrådgivning'],
  }),
  ...run('orange', 'office', 'Ekonomi', {
    critical: ['Ekonomisystem'],
    high: ['Fakturaportal', 'Inköp och e-handel', 'Budget och prognos'],
    medium: ['Anläggningsregister', 'Beslutsstöd', 'Avtalsdatabas'],
  }),
  ...run('orange', 'office', 'Personal', {
    critical: ['Lönesystem'],
    high: ['Schema och tid', 'Rekrytering'],
    medium: ['Kompetensportal', 'Rehabiliteringsstöd'],
    low: ['Friskvårdsportal'],
  }),
  ...run('orange', 'office', 'Kommunledning', {
    high: ['Dokument- och ärendehantering', 'Diarium'],
    medium: ['Sammanträdesportal', 'Intranät', 'E-arkiv', 'Delegationsordning'],
  }),
  ...run('driftpunkten', 'school', 'Utbildning', {
    critical: ['Elevregister'],
    high: ['Lärplattform', 'Närvaro och frånvaro', 'Skolplacering'],
    medium: ['Schemaläggning skola', 'Betygskatalog', 'Bibliotekssystem skola', 'Elevhälsans journal'],
    low: ['Läromedelsportal', 'Skolfoto'],
  }),
  ...run('driftpunkten', 'public', 'Medborgarservice', {
    critical: ['Webbplats nacka'],
    high: ['E-tjänster', 'Kontaktcenter'],
    medium: ['Felanmälan', 'Bokning av lokaler', 'Förskolekö', 'Bibliotekskatalog'],
    low: ['Synpunkter', 'Evenemangskalender', 'Öppna data'],
  }),
  ...run('driftpunkten', 'office', 'Samhällsbyggnad', {
    high: ['Kartsystem', 'Bygglov', 'Mark och fastighet'],
    medium: ['Vatten och avlopp', 'Avfallstaxa', 'Trafikföreskrifter', 'Miljötillsyn', 'Parkeringstillstånd'],
    low: ['Ritningsarkiv', 'Grönytekarta'],
  }),
  ...run('driftpunkten', 'office', 'Gemensam IT', {
    critical: ['E-post och kalender'],
    high: ['Filytor', 'Telefoni', 'Fjärråtkomst'],
    medium: ['Utskrift', 'Videomöten'],
    low: ['Enkätverktyg', 'Inventarieregister'],
  }),
  ...run('driftpunkten', 'office', 'Räddning och säkerhet', {
    critical: ['Krisledningsstöd'],
    high: ['Passersystem', 'Kamerabevakning'],
  }),
];
