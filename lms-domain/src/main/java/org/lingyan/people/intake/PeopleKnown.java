package org.lingyan.people.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lingyan.people.person.IdentityDocument;
import org.lingyan.people.person.PersonFacts;

/**
 * What is on record about the people of some rows, gathered before they are judged.
 *
 * @param documents who has which document
 * @param facts what is on record about them, and about namesakes who may be line managers
 * @param posts where they, and who is to lead them, work or worked last
 * @param managers people of the scope by name, among those who are named as line managers
 * @param left last days of people of the scope who have left, by name, among those who are named as
 *     line managers and are nobody of {@code managers}
 * @param managerDocuments who has the documents that stand for line managers
 * @param leading who leads whom, on record and in the whole list
 */
record PeopleKnown(
    Map<IdentityDocument, Long> documents,
    Map<Long, PersonFacts> facts,
    Map<Long, LastPost> posts,
    Map<String, List<Long>> managers,
    Map<String, LocalDate> left,
    Map<IdentityDocument, Long> managerDocuments,
    LeadingLines leading) {}
