package com.illinoisworknet.returningcitizens.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for the sentences of the pages in every language that is there. */
class TextBundlesTest {
    private static final Pattern ASKED = Pattern.compile("text\\[([^\\]]+)\\]");
    private static final Pattern KEY = Pattern.compile("'(\\w+(?:\\.\\w+)+)'");

    /** Keys that are put together from a prefix and the name of a constant or a word of a tag. */
    private static final List<String> BUILT = List.of(
            "addCustomer.known",
            "verdict.",
            "likelihood.",
            "explanation.",
            "summary.",
            "whatIf.",
            "intake.",
            "socialSecurityNumber.",
            "Month.",
            "Field.",
            "Band.",
            "Verdict.",
            "CustomerFilterField.",
            "CustomerStatus.",
            "ListedAccountState.",
            "Resemblance.",
            "Caution.",
            "AccountState.",
            "TrailEvent.",
            "TrailPart.",
            "CustomerDeed.",
            "ExitReason.",
            "TransferReason.",
            "DeclineReason.",
            "TransferState.",
            "dashboard.DRAFTS",
            "dashboard.PASSWORDS_EXPIRING",
            "dashboard.RELEASES",
            "dashboard.TRANSFERS_",
            "VoidReason.",
            "ReversalReason.",
            "reverseDecision.account.",
            "editEnrollment.",
            "reEnroll.",
            "customer.done.",
            "PasswordReason.",
            "StaffPasswordReason.",
            "StaffDeed.",
            "referenceList.",
            "referenceRow.",
            "importReference.",
            "ImportStep.",
            "staffMember.state.",
            "LostFactorReason.",
            "Role.",
            "RevealReason.",
            "NotSamePersonReason.",
            "SamePersonReason.",
            "secondFactor.",
            "secondFactorCode.");

    /** Refusals that no page words: they are bugs, or answered like an address that does not exist. */
    private static final Set<String> NEVER_SHOWN = Set.of(
            "account.unknown",
            "intake.notFound",
            "staff.administratorThere",
            "staff.none",
            "secondFactor.own",
            "secondFactor.none",
            "passwordHash.format",
            "ssnToken.format");

    private static final Map<String, Properties> BUNDLES = TextBundles.byLanguage();

    @Test
    void englishIsSeen() {
        assertThat(BUNDLES).containsKey("texts.properties");
    }

    @Test
    void everyKeyThatAPageUsesExistsInEachLanguage() {
        var used = keysInPages();

        assertThat(used).hasSizeGreaterThan(100);
        BUNDLES.forEach((language, bundle) -> assertThat(used)
                .as("%s has what the pages ask for", language)
                .filteredOn(key -> !bundle.containsKey(key))
                .isEmpty());
    }

    @Test
    void everyKeyThatTheCodeUsesExistsInEachLanguage() {
        var used = TextBundles.askedInJava();
        used.addAll(TextBundles.likeKeysInWeb(BUNDLES.get("texts.properties").stringPropertyNames()));
        used.removeAll(NEVER_SHOWN);

        assertThat(used).hasSizeGreaterThan(10);
        BUNDLES.forEach((language, bundle) -> assertThat(used)
                .as("%s has what the code asks for", language)
                .filteredOn(key -> !bundle.containsKey(key))
                .isEmpty());
    }

    @Test
    void everyKeyIsUsed() {
        var used = keysInPages();
        var strings = TextBundles.stringsInJava();

        BUNDLES.forEach((language, bundle) -> assertThat(bundle.stringPropertyNames())
                .as("%s holds nothing that nobody asks for", language)
                .filteredOn(key -> !used.contains(key) && !isInCode(key, strings))
                .isEmpty());
    }

    /** Whether the code holds the key, its page and the rest apart, or a prefix that constants are put behind. */
    private static boolean isInCode(String key, Set<String> strings) {
        int end = key.indexOf('.') + 1;
        boolean apart = strings.contains(key.substring(0, end)) && strings.contains(key.substring(end));
        return strings.contains(key) || apart || BUILT.stream().anyMatch(key::startsWith);
    }

    @Test
    void sentencesUseTypographicMarks() {
        BUNDLES.forEach((language, bundle) -> assertThat(bundle.entrySet())
                .as("%s has no straight quotation mark, which a message format would swallow", language)
                .noneMatch(entry -> entry.getValue().toString().matches(".*['\"].*")));
    }

    private static Set<String> keysInPages() {
        return Page.all().stream()
                .flatMap(page -> ASKED.matcher(page.source()).results())
                .flatMap(asked -> KEY.matcher(asked.group(1)).results())
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
