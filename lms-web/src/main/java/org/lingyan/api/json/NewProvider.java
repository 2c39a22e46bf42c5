package org.lingyan.api.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;
import org.lingyan.hours.claim.ProviderKind;

/**
 * A provider for a register.
 *
 * @param organisation who keeps the register; its whole subtree uses it
 * @param name its name, 1 to 120 characters
 * @param kind what it is
 */
@Schema(name = "NewProvider", description = "A provider for a register.")
public record NewProvider(String organisation, @About(longest = 120) String name, ProviderKind kind)
    implements Wish {
  static NewProvider read(Body body) {
    NewProvider wish =
        new NewProvider(
            body.text("organisation", 20),
            body.text("name", 120),
            body.word("kind", ProviderKind.class));
    body.done();
    return wish;
  }
}
