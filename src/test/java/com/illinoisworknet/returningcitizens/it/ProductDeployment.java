package com.illinoisworknet.returningcitizens.it;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR that is shipped, with these tests in it; only the way in for the tests is opened. */
@ArquillianSuiteDeployment
public class ProductDeployment {
    private static final String WEB_XML = "WEB-INF/web.xml";
    private static final String OPEN = "<url-pattern>/sign-in</url-pattern>";

    /** The archive for all container tests. */
    @Deployment
    public static WebArchive product() throws Exception {
        File war = new File(System.getProperty("war.file"));
        File assertions = new File(Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        WebArchive archive = ShrinkWrap.createFromZipFile(WebArchive.class, war)
                .addPackage(ProductDeployment.class.getPackage())
                .addAsLibrary(assertions);
        return archive.add(new StringAsset(opened(archive)), WEB_XML)
                .addAsResource(new File("docs/security/rights.md"), "it/rights.md")
                .addAsWebInfResource("it/glassfish-web.xml", "glassfish-web.xml");
    }

    private static String opened(WebArchive archive) throws Exception {
        String webXml = new String(archive.get(WEB_XML).getAsset().openStream().readAllBytes(), "UTF-8");
        return webXml.replace(OPEN, OPEN + "<url-pattern>/ArquillianServletRunnerEE9</url-pattern>");
    }
}
