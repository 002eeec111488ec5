package iq.ihala.document.web;

import iq.ihala.document.Leaflet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The leaflet of rights: for everybody, without a sign-in and without a cookie. Its file name betrays nothing. */
@Controller
class LeafletPage {

    private final Leaflet leaflet;

    LeafletPage(Leaflet leaflet) {
        this.leaflet = leaflet;
    }

    @GetMapping("/leaflet")
    ResponseEntity<byte[]> show() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("leaflet.pdf")
                                .build()
                                .toString())
                .body(leaflet.pdf());
    }
}
