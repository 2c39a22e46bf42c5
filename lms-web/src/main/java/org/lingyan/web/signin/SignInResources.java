package org.lingyan.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.lingyan.people.account.CodeSettings;
import org.lingyan.web.setup.Setting;

/** Settings for the room of accounts. */
@ApplicationScoped
public class SignInResources {
  @Produces
  @Singleton
  CodeSettings codes() {
    return Setting.CODE_DAYS
        .value()
        .map(days -> new CodeSettings(Integer.parseInt(days.strip())))
        .orElse(CodeSettings.USUAL);
  }
}
