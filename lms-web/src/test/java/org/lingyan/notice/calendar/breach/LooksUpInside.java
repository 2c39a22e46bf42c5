package org.lingyan.notice.calendar.breach;

/** Made to be caught: knows an inner room above. */
class LooksUpInside {
  org.lingyan.notice.channel.NoticeKind above;
}
