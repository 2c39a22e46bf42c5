package org.lingyan.notice.outbox;

/** To whom a notice goes. */
enum Addressee {
  PERSON,
  GROUP
}
