/**
 * Accounts apart from persons, dated role grants on a subtree, sign-in.
 *
 * <p>Operations: {@link org.lingyan.people.account.SigningIn}, {@link
 * org.lingyan.people.account.SignIns}, {@link org.lingyan.people.account.ChangingPassword}, {@link
 * org.lingyan.people.account.OpeningAccounts}, {@link org.lingyan.people.account.IssuingCodes},
 * {@link org.lingyan.people.account.OpeningForMany}, {@link
 * org.lingyan.people.account.IssuingSlips}, {@link org.lingyan.people.account.UsingCode}, {@link
 * org.lingyan.people.account.MySignIns}, {@link org.lingyan.people.account.OpenIdLinks}, {@link
 * org.lingyan.people.account.ConfirmingPassword}, {@link
 * org.lingyan.people.account.FoundingAdministrator}, {@link
 * org.lingyan.people.account.AccountDirectory}, {@link
 * org.lingyan.people.account.ManagingAccounts}, {@link org.lingyan.people.account.GrantingRoles},
 * {@link org.lingyan.people.account.Deputising}, {@link org.lingyan.people.account.Rights}, {@link
 * org.lingyan.people.account.TreePreview}.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li><b>P3</b> the first five wrong passwords of an account within 15 minutes, at sign-in or
 *       where it is changed, are not delayed; each further one doubles the wait, from one second to
 *       15 minutes. An address has room for 30, because an office shares one, and waits at most a
 *       minute. What nobody waits for any more is dropped by the next failure.
 *   <li><b>P4</b> a sign-in is renewed at most every five minutes, ends after eight hours without a
 *       request, and ends everywhere when the password changes, of which its person gets a notice.
 *       A program's token ends twelve hours after it was given.
 *   <li><b>P5</b> a grant counts on the days it names and on the subtree of its organisation.
 *   <li><b>P7</b> rights end with the organisation on which they were given, and with the working
 *       life of who holds them.
 *   <li><b>D2</b> what somebody had open has an answer when she leaves: whom she led is led by the
 *       successor; deputyships are grants and end as such; long work that she asked for and that
 *       acts with her rights is cancelled; an announcement speaks for its organisation, goes on,
 *       and is withdrawn by whoever writes there; a file that proves nothing yet is forgotten by
 *       itself; requests wait for an office and not for a person; notices stay hers.
 *   <li><b>D3</b> who looks at somebody else's data leaves a line with the grant that let her
 *       (A10): of several the nearest above where that person works, or worked.
 *   <li><b>P8</b> a one-time code is random, good for some days ({@link
 *       org.lingyan.people.account.CodeSettings}) and for one new password; wrong ones count like
 *       wrong passwords (P3). An account has one at most: a new one makes the older void. Only its
 *       slow hash is kept. Its person is told by a notice that one was issued.
 *   <li><b>P9</b> the present password works until the code is used, so that a code issued by
 *       mistake, or on a stranger's word, locks nobody out; the administrator may close it at once,
 *       with every sign-in and linked identity, when somebody else knows it. A new account has no
 *       password and begins with a code.
 *   <li><b>P10</b> an administrator unlocks and issues codes for accounts whose person works, or of
 *       which a role holds, inside her subtree; never when a role of it (a trainee's apart, which
 *       shows herself only), or one let to it, holds outside, because who has the code has those
 *       rights; never for a closed one; and never for her own, whose password is changed with the
 *       present one, nor as a deputy for that of whom she stands for.
 *   <li><b>P11</b> somebody sees where her account is signed in, programs among it: kind of browser
 *       and machine, the network address without its last part, since when; nothing else of it is
 *       kept. She ends one, or all others.
 *   <li><b>P12</b> a browser is known by a random cookie, a program by its shortened address; one
 *       that the account has not used for 180 days is told of by a notice, unless it is the
 *       account's first.
 *   <li><b>P13</b> an account is named by its own name, in whatever case, or by the phone number of
 *       its person, in any spelling; wrong tries are counted on the account whatever was typed. A
 *       number that is on record for two people, or whose person has two accounts, names none.
 *       Everybody who types a number and is turned away is told so in the same words, known or not:
 *       whoever shares a number learns why, and nobody learns who has one.
 *   <li><b>P14</b> codes for printed slips are made first and kept together with the file that
 *       shows them: as long as that file is not there, none of them is good and no older one is
 *       void. A print takes 500 at most; whoever is out of reach by then (P10) gets none.
 *   <li><b>P15</b> an identity at a provider belongs to one account, an account to one identity of
 *       a provider. Its holder links it while she is signed in, after her password was asked once
 *       more, or an administrator does (P10). Nobody is ever linked by a name, a mail address or a
 *       phone that a provider tells.
 *   <li><b>P20</b> who audits does so until a day: AUDITOR is never given without a last one.
 *   <li><b>P21</b> what a job made for somebody is closed to her when a right that she held then
 *       has ended since.
 *   <li><b>P22</b> a role is given from today or later, inside what the giver administers while he
 *       does, to an open account whose person works that day, and not twice for the same days. It
 *       is ended, never deleted; who gave and who ended it, when and why, stays on record.
 *   <li><b>P23</b> nobody ends his own last ADMIN grant, nor the one of his that lasts longest, and
 *       nobody the last one over the top of the tree; nor does whose working life it ends with
 *       leave before somebody else holds it, for as long at least.
 *   <li><b>P24</b> a deputy acts under one grant of somebody else, for days that lie inside it,
 *       once she has said so, and under nothing else meanwhile. It ends with the grant, with the
 *       account or the working life of either; it is not handed on, gives no right to administer,
 *       and she gives herself nothing under it.
 *   <li><b>P25</b> an account is seen by who administers where its person works or worked last, or
 *       something on which it holds or held a role; one that is nowhere by who administers the top.
 *   <li><b>P26</b> one open account for each person; a name that nobody has: case makes no other
 *       name. Who opens it, or corrects a number, sees when a phone names nobody. <b>P27</b> a
 *       closed account signs in nowhere from that moment on, by whatever way, and its jobs and its
 *       code end; nobody closes her own, nor closes or opens again one that reaches further than
 *       she administers.
 *   <li><b>P28</b> accounts are opened for everybody at once who works in a unit or below it and
 *       has never had one, under whichever of her merged records: without a password (P9), with a
 *       trainee's role on her own unit from that day on, and with the code of her slip (P14), all
 *       of it or nothing, 500 at a time. The name is the pinyin of hers, from the second of that
 *       name on with the smallest free number from 2. Who has got an account meanwhile, or is out
 *       of reach by then, is passed over.
 *   <li><b>P29</b> rights neither move with somebody nor come back with her by themselves: who
 *       administers nearest above where they hold, or held, is told by a notice to look at them.
 *   <li><b>P31</b> a new password has ten characters at least and takes more than 100 million tries
 *       to guess; the account's name and phone numbers are not in it. Nothing else is asked of it,
 *       and it does not grow old. One-time codes are made, not chosen.
 *   <li><b>P30</b> a right counts by days, and is ended at once in the middle of one: it was in
 *       force on its first day when it was ended on that day and not before.
 * </ul>
 */
package org.lingyan.people.account;
