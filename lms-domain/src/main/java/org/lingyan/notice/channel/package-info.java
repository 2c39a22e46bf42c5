/**
 * The ways on which a message leaves the product, and who wants what on which of them.
 *
 * <p>Operations: {@link org.lingyan.notice.channel.Preferences}, {@link
 * org.lingyan.notice.channel.Robots}, {@link org.lingyan.notice.channel.AddressCodes}. A way itself
 * is a {@link org.lingyan.notice.channel.Channel}, made at the edge.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li><b>N3</b> a message outside the product says of what kind it is, how many notices wait, and
 *       where the product is: no name, no figure of hours, no number of a person. It has no field
 *       that could hold one.
 *   <li><b>N4</b> a channel that is not set up does not exist: nothing is queued for it, nobody is
 *       offered it.
 *   <li><b>N5</b> addresses, keys of robots and their secrets are stored encrypted. Who has said
 *       nothing gets nothing outside; who has left an address gets one digest a working day unless
 *       she chooses otherwise.
 *   <li><b>N15</b> an address that somebody types in gets messages once she has typed the code that
 *       was sent to it: six figures, kept as an HMAC that also covers the address, good for fifteen
 *       minutes and five tries; one a minute, five a day. Until then it is kept and gets nothing.
 * </ul>
 */
package org.lingyan.notice.channel;
