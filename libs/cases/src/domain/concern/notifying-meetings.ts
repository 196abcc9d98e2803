import type { MeetingKind, Model } from '@tovholder/model';

/** The kinds of meeting whose record stands for the written notification, as this municipality calls them. */
export function notifyingMeetings({ meetingKinds }: Model): readonly MeetingKind[] {
  return meetingKinds.filter(({ standsForNotification }) => standsForNotification);
}
