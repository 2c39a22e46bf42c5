package org.lingyan.api.edge;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;

/** Adds to every described operation what all of them share: the shape of a problem. */
public class DescribedManners implements OASFilter {
  @Override
  public Operation filterOperation(Operation operation) {
    if (operation.getResponses() == null) {
      operation.setResponses(OASFactory.createAPIResponses());
    }
    operation
        .getResponses()
        .addAPIResponse(
            "default",
            OASFactory.createAPIResponse()
                .description(
                    "A problem: 400 names the fields, 401 not signed in, 403 the role is missing,"
                        + " 404 unknown or out of scope, 409 refused by a rule or a lost race, 413,"
                        + " 415, 429 with Retry-After.")
                .content(
                    OASFactory.createContent()
                        .addMediaType(
                            "application/problem+json",
                            OASFactory.createMediaType()
                                .schema(
                                    OASFactory.createSchema()
                                        .ref("#/components/schemas/Problem")))));
    return operation;
  }
}
