import ical, { type ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { endOf } from '@samsyn/domain/governance/recurrence';

/** A meeting as a calendar shows it. */
export interface CalendarMeeting {
  id: string;
  sequence: number;
  startsAt: Date;
  minutes: number;
  title: string;
  place: string | null;
  description: string;
  url: string;
  cancelled: boolean;
}

/** A day on which something is due. */
export interface CalendarDay {
  id: string;
  /** Local date. */
  day: string;
  title: string;
  url: string;
}

export interface CalendarPerson {
  name: string;
  email: string;
}

const product = { company: 'Samsyn', product: 'Samsyn', language: 'EN' };
/** The same for good, so that a calendar knows a meeting again (RFC 5545). */
const uidOf = (id: string): string => `${id}@samsyn`;

/** An invitation to one person, or that it is called off: it names nobody else who was asked. */
export function invitationText(meeting: CalendarMeeting, from: CalendarPerson, to: CalendarPerson, at: Date): string {
  const calendar = ical({ prodId: product, method: meeting.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST });
  addMeeting(calendar, meeting, at).organizer(from).createAttendee({ name: to.name, email: to.email, rsvp: true });
  return calendar.toString();
}

/** All meetings and due days of a person, for a calendar that follows them. */
export function feedText(name: string, meetings: readonly CalendarMeeting[], days: readonly CalendarDay[], at: Date): string {
  const calendar = ical({ prodId: product, method: ICalCalendarMethod.PUBLISH, name, ttl: 3600 });
  for (const meeting of meetings) addMeeting(calendar, meeting, at);
  for (const { id, day, title, url } of days) {
    const start = new Date(`${day}T00:00:00Z`);
    calendar.createEvent({ id: uidOf(id), stamp: at, start, end: new Date(start.getTime() + 86_400_000), allDay: true, timezone: 'UTC', summary: title, url });
  }
  return calendar.toString();
}

function addMeeting(calendar: ICalCalendar, meeting: CalendarMeeting, at: Date) {
  const { id, sequence, startsAt, minutes, title, place, description, url, cancelled } = meeting;
  return calendar.createEvent({
    ...{ id: uidOf(id), sequence, stamp: at, start: startsAt, end: new Date(endOf(startsAt.getTime(), minutes)) },
    ...{ summary: title, location: place, description, url },
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
}
