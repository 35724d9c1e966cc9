package se.arshjulet.account.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;
import se.arshjulet.account.ContentPolicy;
import se.arshjulet.account.OwnAccount;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.MapAssets;

/** Makes Vaadin speak the person's language, and marks its page's own scripts as the only inline ones that may run in it. */
@Component
class PersonalService implements VaadinServiceInitListener {

    private static final int NONCE_BYTES = 18;

    /** What a page of ours shows in a frame of its own: a draft as it will look. */
    private static final String PREVIEW = "/forhandsvisning";

    private final transient OwnAccount account;
    private final transient MapAssets assets;
    private final transient SecureRandom random = new SecureRandom();

    PersonalService(OwnAccount account, MapAssets assets) {
        this.account = account;
        this.assets = assets;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> {
            if (SignedIn.find().isPresent()) {
                session.getSession().setLocale(account.language());
            }
        });
        event.getSource().addUIInitListener(ui -> {
            if (SignedIn.find().isPresent()) {
                ui.getUI().setLocale(account.language());
            }
        });
        event.addIndexHtmlRequestListener(this::dress);
        event.addIndexHtmlRequestListener(this::markScripts);
    }

    private void dress(IndexHtmlResponse page) {
        page.getDocument()
                .getElementsByTag("html")
                .attr("lang", VaadinSession.getCurrent().getLocale().getLanguage());
        String mark = assets.url("mark.svg");
        if (mark != null) {
            page.getDocument().head().appendElement("link").attr("rel", "icon").attr("href", mark);
        }
    }

    private void markScripts(IndexHtmlResponse page) {
        byte[] bits = new byte[NONCE_BYTES];
        random.nextBytes(bits);
        String nonce = Base64.getEncoder().encodeToString(bits);
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        boolean framed = String.valueOf(page.getVaadinRequest().getPathInfo()).endsWith(PREVIEW);
        page.getVaadinResponse()
                .setHeader(
                        "Content-Security-Policy",
                        framed ? ContentPolicy.forPageInOurFrame(nonce) : ContentPolicy.forPage(nonce));
    }
}
