package org.lingyan.people.account;

import java.time.Instant;

/**
 * A sign-in as its account sees it (P11).
 *
 * @param id the sign-in
 * @param kind a browser's or a program's
 * @param browser with what it began
 * @param platform on what
 * @param address from where, shortened
 * @param since when it began
 * @param usedAt when it was last seen, to five minutes; a program's: when it began
 * @param until when it ends unless it is used
 * @param current whether it carries this very request
 */
public record SignInView(
    long id,
    SignInKind kind,
    BrowserKind browser,
    PlatformKind platform,
    ShortAddress address,
    Instant since,
    Instant usedAt,
    Instant until,
    boolean current) {}
