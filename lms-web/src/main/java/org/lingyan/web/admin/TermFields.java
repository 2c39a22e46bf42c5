package org.lingyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.lingyan.shared.Citation;
import org.lingyan.shared.SourceStatus;
import org.lingyan.shared.Words;
import org.lingyan.term.Term;
import org.lingyan.web.form.FormReader;

/** What is typed about words. */
@Named
@RequestScoped
public class TermFields {
  private static final int CHINESE = 60;
  private static final int ENGLISH = 120;
  private static final int SOURCE = 300;

  private String organisation = "";
  private String day = "";
  private String authorityZh = "";
  private String authorityEn = "";
  private String workerZh = "";
  private String workerEn = "";
  private String citation = "";
  private String status = "";

  /** The words; what is wrong stands in the reader. */
  Term read(FormReader form) {
    Words authority =
        new Words(
            form.text("authorityZh", authorityZh, CHINESE),
            form.text("authorityEn", authorityEn, ENGLISH));
    Words worker =
        new Words(
            form.text("workerZh", workerZh, CHINESE), form.text("workerEn", workerEn, ENGLISH));
    String text = form.text("citation", citation, SOURCE);
    return new Term(
        authority, worker, new Citation(text, "", form.word("status", status, SourceStatus.class)));
  }

  /** Name of the organisation. */
  public String getOrganisation() {
    return organisation;
  }

  /** Takes the name of the organisation. */
  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  /** First day. */
  public String getDay() {
    return day;
  }

  /** Takes the first day. */
  public void setDay(String day) {
    this.day = day;
  }

  /** The authority in Chinese. */
  public String getAuthorityZh() {
    return authorityZh;
  }

  /** Takes the authority in Chinese. */
  public void setAuthorityZh(String authorityZh) {
    this.authorityZh = authorityZh;
  }

  /** The authority in English. */
  public String getAuthorityEn() {
    return authorityEn;
  }

  /** Takes the authority in English. */
  public void setAuthorityEn(String authorityEn) {
    this.authorityEn = authorityEn;
  }

  /** The profession in Chinese. */
  public String getWorkerZh() {
    return workerZh;
  }

  /** Takes the profession in Chinese. */
  public void setWorkerZh(String workerZh) {
    this.workerZh = workerZh;
  }

  /** The profession in English. */
  public String getWorkerEn() {
    return workerEn;
  }

  /** Takes the profession in English. */
  public void setWorkerEn(String workerEn) {
    this.workerEn = workerEn;
  }

  /** Where the words come from. */
  public String getCitation() {
    return citation;
  }

  /** Takes where the words come from. */
  public void setCitation(String citation) {
    this.citation = citation;
  }

  /** How sure that is. */
  public String getStatus() {
    return status;
  }

  /** Takes how sure that is. */
  public void setStatus(String status) {
    // An empty choice comes as null from a menu.
    this.status = status == null ? "" : status;
  }
}
