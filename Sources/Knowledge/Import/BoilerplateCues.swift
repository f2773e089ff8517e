extension Boilerplate {
  /// The words that give a block away; the first cue that fits tells what it belongs to.
  static let cues: [Cue] = [
    Cue(
      .login, .whole, limit: 6,
      """
      inloggen
      log in
      login
      sign in
      aanmelden
      registreren
      sign up
      register
      login to your account
      log in op je account
      mijn account
      my account
      username
      gebruikersnaam
      password
      wachtwoord
      remember me
      onthoud mij
      onthoud gegevens
      wachtwoord vergeten
      forgot your password
      forgot password
      account aanmaken
      create an account
      uitloggen
      log out
      """),
    Cue(
      .cookies, .anywhere, limit: 70,
      """
      gebruikt cookies
      gebruiken cookies
      cookies gebruiken
      plaatsen cookies
      maakt gebruik van cookies
      maken gebruik van cookies
      uses cookies
      use cookies
      accept cookies
      accept all cookies
      cookies accepteren
      alle cookies
      cookiebeleid
      cookie policy
      cookie-instellingen
      cookievoorkeuren
      cookie settings
      """),
    Cue(
      .cookies, .whole, limit: 5,
      """
      accepteren
      alles accepteren
      weigeren
      alles weigeren
      accept
      accept all
      decline
      reject all
      voorkeuren aanpassen
      akkoord
      """),
    Cue(
      .menu, .whole, limit: 6,
      """
      menu
      home
      zoeken
      zoek
      search
      sluiten
      close
      skip to content
      skip to main content
      naar de inhoud
      ga naar de inhoud
      direct naar de inhoud
      naar hoofdinhoud
      hoofdmenu
      main menu
      toggle navigation
      terug naar boven
      back to top
      naar boven
      over ons
      about us
      terug naar overzicht
      terug naar het overzicht
      inhoudsopgave
      in dit artikel
      table of contents
      in this article
      """),
    Cue(
      .menu, .start, limit: 12,
      """
      home >
      home »
      home ›
      home /
      home |
      je bent hier:
      u bent hier:
      you are here:
      """),
    Cue(
      .share, .start, limit: 10,
      """
      deel dit
      deel deze
      deel via
      delen via
      deel op
      share this
      share on
      share via
      verstuur dit artikel
      stuur dit artikel
      mail dit artikel
      email this
      tweet dit
      tweet this
      print dit
      print this
      volg ons
      follow us
      """),
    Cue(
      .share, .whole, limit: 5,
      """
      delen
      share
      tweet
      tweeten
      facebook
      linkedin
      twitter
      whatsapp
      pinterest
      instagram
      youtube
      google+
      e-mail
      email
      print
      printen
      afdrukken
      like
      vind ik leuk
      """),
    Cue(
      .comments, .start, limit: 14,
      """
      reageer op dit
      geef een reactie
      laat een reactie
      plaats een reactie
      plaats reactie
      was this page helpful
      was this article helpful
      was deze pagina nuttig
      was dit nuttig
      vond je deze pagina nuttig
      leave a reply
      leave a comment
      post a comment
      je e-mailadres wordt niet
      your email address will not
      er zijn nog geen reacties
      no comments
      """),
    Cue(
      .comments, .whole, limit: 3,
      """
      reageer
      reacties
      reageren
      comments
      beantwoorden
      reply
      """),
    Cue(
      .related, .start, limit: 60,
      """
      lees meer
      lees ook
      lees verder
      lees binnenkort
      bekijk ook
      read more
      read also
      read next
      also read
      continue reading
      gerelateerd
      related article
      related post
      """),
    Cue(
      .related, .start, limit: 12,
      """
      meer nieuws
      meer artikelen
      meer berichten
      meer blogs
      meer over dit onderwerp
      andere artikelen
      more articles
      more news
      more from
      more posts
      dit vind je misschien
      dit vindt u misschien
      misschien ook interessant
      you may also like
      you might also like
      vorig artikel
      volgend artikel
      vorige bericht
      volgende bericht
      vorig bericht
      volgend bericht
      previous post
      next post
      previous article
      next article
      populaire
      recente berichten
      recent posts
      categorie
      tags:
      trefwoorden:
      filed under
      posted in
      """),
    Cue(
      .related, .anywhere, limit: 30,
      """
      onderdeel van een serie
      een serie blogs
      deel van een serie
      part of a series
      vervolgartikel
      """),
    Cue(
      .newsletter, .anywhere, limit: 50,
      """
      nieuwsbrief
      nieuwsbrieven
      newsletter
      op de hoogte van de laatste
      op de hoogte blijven van nieuwe
      op de hoogte blijven van onze
      whitepaper
      mailinglijst
      mailing list
      """),
    Cue(
      .newsletter, .whole, limit: 4,
      """
      abonneren
      abonneer
      subscribe
      aanmelden voor updates
      """),
    Cue(
      .counter, .start, limit: 14,
      """
      last updated
      last modified
      laatst aangepast
      laatst bijgewerkt
      laatst gewijzigd
      gepubliceerd op
      gepubliceerd:
      geplaatst op
      published on
      published:
      posted on
      updated on
      leestijd
      reading time
      datum:
      date:
      """),
    Cue(
      .counter, .anywhere, limit: 8,
      """
      min leestijd
      minuten leestijd
      minuten lezen
      min read
      minute read
      keer gelezen
      keer bekeken
      keer gedeeld
      weergaven
      """),
    Cue(
      .byline, .start, limit: 7,
      """
      auteur:
      author:
      pagina-eigenaar:
      page owner:
      door:
      written by
      geschreven door
      tekst:
      """),
    Cue(
      .contact, .start, limit: 8,
      """
      contactgegevens
      neem contact op met ons
      contact us
      adres:
      telefoon:
      tel:
      tel.
      t:
      t.
      e:
      e-mail:
      email:
      postadres
      bezoekadres
      openingstijden
      opening hours
      kvk
      btw
      """),
    Cue(
      .contact, .whole, limit: 3,
      """
      contact
      contact opnemen
      """),
    Cue(
      .footer, .anywhere, limit: 30,
      """
      alle rechten voorbehouden
      all rights reserved
      algemene voorwaarden
      privacyverklaring
      privacybeleid
      privacy policy
      terms of use
      terms and conditions
      """),
    Cue(
      .footer, .start, limit: 20,
      """
      ©
      copyright
      """),
    Cue(
      .footer, .whole, limit: 3,
      """
      disclaimer
      sitemap
      privacy
      colofon
      """),
    Cue(
      .advertisement, .whole, limit: 4,
      """
      advertentie
      advertisement
      gesponsord
      sponsored
      """),
    Cue(
      .advertisement, .anywhere, limit: 45,
      """
      schrijf je nu in
      schrijf je hier in
      meld je nu aan
      meld je hier aan
      meld u hier aan
      sign up for
      boek nu
      book now
      vraag een offerte aan
      vraag vrijblijvend
      houd deze pagina in het oog
      lanceer ik sessies
      dan is de training
      meer weten en eens oefenen
      bekijk onze training
      volg onze training
      volg de training
      download gratis
      gratis downloaden
      download our free
      """),
    Cue(
      .picture, .whole, limit: 3,
      """
      afbeelding
      image
      foto
      video afspelen
      play video
      even geduld a.u.b
      even geduld
      loading
      laden
      """),
    Cue(
      .picture, .start, limit: 12,
      """
      foto:
      beeld:
      photo:
      photo by
      image:
      bron foto
      """),
  ]
}
