package org.lingyan.people.intake;

import java.util.List;
import java.util.Map;
import org.lingyan.people.person.IdentityDocument;
import org.lingyan.people.person.PersonFacts;

/**
 * What is on record about the people of some rows, gathered before they are judged.
 *
 * @param documents who has which document
 * @param facts what is on record about them
 * @param posts where they work or worked last
 * @param managers people of the scope by name, among those who are named as line managers
 * @param managerDocuments who has the documents that stand for line managers
 */
record PeopleKnown(
    Map<IdentityDocument, Long> documents,
    Map<Long, PersonFacts> facts,
    Map<Long, LastPost> posts,
    Map<String, List<Long>> managers,
    Map<IdentityDocument, Long> managerDocuments) {}
