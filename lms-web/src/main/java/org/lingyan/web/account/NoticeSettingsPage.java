package org.lingyan.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.lingyan.notice.calendar.Calendars;
import org.lingyan.notice.calendar.WorkCalendar;
import org.lingyan.notice.channel.ChannelKind;
import org.lingyan.notice.channel.Channels;
import org.lingyan.notice.channel.NoticeSettings;
import org.lingyan.notice.channel.Preferences;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.notice.ConfirmingAddress;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** What I want to be told outside the product, and where. */
@Named
@RequestScoped
public class NoticeSettingsPage {
  private final CurrentCaller current;
  private final Preferences preferences;
  private final Channels channels;
  private final ConfirmingAddress confirming;
  private final Calendars calendars;
  private final Timekeeper time;
  private final PageTexts texts;
  private NoticeSettings held = NoticeSettings.DEFAULT;
  private String mail = "";
  private String sms = "";
  private boolean daily = true;
  private String opens = "";
  private String closes = "";
  private boolean yearKnown = true;
  private String year = "";
  private boolean offered;
  private boolean mailOffered;
  private boolean smsOffered;
  private String saved = "";
  private List<String> problems = List.of();

  /** For the container's proxy. */
  protected NoticeSettingsPage() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public NoticeSettingsPage(
      CurrentCaller current,
      Preferences preferences,
      Channels channels,
      ConfirmingAddress confirming,
      Calendars calendars,
      Timekeeper time,
      PageTexts texts) {
    this.current = current;
    this.preferences = preferences;
    this.channels = channels;
    this.confirming = confirming;
    this.calendars = calendars;
    this.time = time;
    this.texts = texts;
  }

  @PostConstruct
  void load() {
    held = person().isPresent() ? preferences.of(person().getAsLong()) : NoticeSettings.DEFAULT;
    mail = held.addresses().getOrDefault(ChannelKind.MAIL, "");
    sms = held.addresses().getOrDefault(ChannelKind.SMS, "");
    daily = held.daily();
    WorkCalendar calendar = calendars.current();
    opens = calendar.opens().toString();
    closes = calendar.closes().toString();
    int now = time.today().getYear();
    year = Integer.toString(now);
    yearKnown = calendar.knows(now);
    mailOffered = channels.open().contains(ChannelKind.MAIL);
    smsOffered = channels.open().contains(ChannelKind.SMS);
    offered = person().isPresent() && (mailOffered || smsOffered);
  }

  private OptionalLong person() {
    return current.signedIn().personId();
  }

  /** Keeps what was chosen, or says what is not right. */
  public void save(ExternalContext external) throws IOException {
    Map<ChannelKind, String> addresses = new EnumMap<>(ChannelKind.class);
    add(addresses, ChannelKind.MAIL, mail);
    add(addresses, ChannelKind.SMS, sms);
    long person = person().orElseThrow();
    Instant now = time.now();
    Outcome<NoticeSettings> outcome =
        preferences.keep(person, new NoticeSettings(daily, addresses), now);
    if (outcome instanceof Outcome.Refused<NoticeSettings> refused) {
      problems = words(refused.reasons());
      return;
    }
    Map<ChannelKind, String> before = held.addresses();
    held = ((Outcome.Recorded<NoticeSettings>) outcome).fact();
    List<Reason> notSent =
        held.awaiting().stream()
            .filter(channel -> channels.open().contains(channel))
            .filter(channel -> !addresses.get(channel).equals(before.get(channel)))
            .flatMap(channel -> refused(confirming.send(person, channel, now)))
            .toList();
    if (notSent.isEmpty()) {
      external.redirect("/account/notice-settings?saved=true");
    } else {
      problems = words(notSent);
    }
  }

  private static Stream<Reason> refused(Outcome<ChannelKind> outcome) {
    return outcome instanceof Outcome.Refused<ChannelKind> no
        ? no.reasons().stream()
        : Stream.empty();
  }

  private List<String> words(List<Reason> reasons) {
    return reasons.stream().map(texts.texts()::of).toList();
  }

  /** Whether there is a person behind the account, who can have addresses. */
  public boolean isSomebody() {
    return person().isPresent();
  }

  /** Channels whose address awaits its code, in their order. */
  public List<ChannelKind> getAwaiting() {
    return held.awaiting().stream().filter(channels.open()::contains).sorted().toList();
  }

  /** The address that awaits its code. */
  public String address(ChannelKind channel) {
    return held.addresses().getOrDefault(channel, "");
  }

  private static void add(Map<ChannelKind, String> all, ChannelKind channel, String address) {
    if (!address.isBlank()) {
      all.put(channel, address.strip());
    }
  }

  /** Whether there is anything to choose: a person, and a channel that reaches her. */
  public boolean isOffered() {
    return offered;
  }

  /** Whether mail is set up. */
  public boolean isMailOffered() {
    return mailOffered;
  }

  /** Whether short messages are set up. */
  public boolean isSmsOffered() {
    return smsOffered;
  }

  /** E-mail address; empty when none is wanted. */
  public String getMail() {
    return mail;
  }

  /** Takes the e-mail address. */
  public void setMail(String mail) {
    this.mail = mail;
  }

  /** Phone number; empty when none is wanted. */
  public String getSms() {
    return sms;
  }

  /** Takes the phone number. */
  public void setSms(String sms) {
    this.sms = sms;
  }

  /** Whether notices go together. */
  public boolean isDaily() {
    return daily;
  }

  /** Takes whether notices go together. */
  public void setDaily(boolean daily) {
    this.daily = daily;
  }

  /** Hour at which messages begin to leave. */
  public String getOpens() {
    return opens;
  }

  /** Hour from which they wait. */
  public String getCloses() {
    return closes;
  }

  /** Whether this year's days off are known. */
  public boolean isYearKnown() {
    return yearKnown;
  }

  /** This year. */
  public String getYear() {
    return year;
  }

  /** Whether the page comes after saving. */
  public String getSaved() {
    return saved;
  }

  /** Takes whether the page comes after saving. */
  public void setSaved(String saved) {
    this.saved = saved;
  }

  /** What is not right. */
  public List<String> getProblems() {
    return problems;
  }
}
