package org.lingyan.notice.channel.breach;

/** Made to be caught: knows an inner room above. */
class LooksUpInside {
  org.lingyan.notice.outbox.Outbox above;
}
