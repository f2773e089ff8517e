/// What an element of a page holds, as its name and attributes tell.
enum PageContainer {
  /// Elements whose text is for machines.
  static let silent: Set<String> = [
    "script", "style", "noscript", "template", "svg", "head", "title", "iframe", "object", "canvas",
    "audio", "video", "map", "math", "select", "textarea", "datalist",
  ]

  /// Why an element is no part of an article; nil where nothing tells so.
  ///
  /// The names of classes are taken at their word only for an element that is not most of the page.
  static func reason(
    for node: HTMLTree.Node, isMostOfPage: Bool, isInArticle: Bool
  ) -> Boilerplate.Reason? {
    switch node.name {
    case "nav", "menu": return .menu
    case "footer": return .footer
    case "aside": return .aside
    case "form", "button", "fieldset", "label": return .form
    case "figcaption", "figure": return .picture
    case "dialog": return .hidden
    case "header" where !isInArticle: return .menu
    case "body", "html", "main", "article", "h1": return nil
    default: break
    }
    if node["hidden"] != nil || node["aria-hidden"] == "true" { return .hidden }
    let style = (node["style"] ?? "").filter { !$0.isWhitespace }.lowercased()
    if ["display:none", "visibility:hidden"].contains(where: style.containsBytes) {
      return .hidden
    }
    if let role = node["role"], let reason = roles[role] { return reason }
    guard !isMostOfPage else { return nil }
    for value in [node["class"], node["id"], node["aria-label"]].compactMap({ $0 }) {
      let words = value.lowercased().split { !($0.isLetter || $0.isNumber) }
      for (index, word) in words.enumerated() {
        // `no-sidebar` and `has-menu` speak of the page around them.
        if index > 0, modifiers.contains(words[index - 1]) { continue }
        if let reason = names[word] { return reason }
      }
    }
    return nil
  }

  private static let modifiers: Set<Substring> = ["no", "has", "with", "without", "not", "is"]

  private static let roles: [String: Boilerplate.Reason] = [
    "navigation": .menu, "banner": .menu, "search": .menu, "contentinfo": .footer,
    "complementary": .aside, "dialog": .hidden, "alertdialog": .hidden, "form": .form,
  ]

  private static let names: [Substring: Boilerplate.Reason] = {
    var result: [Substring: Boilerplate.Reason] = [:]
    for (reason, words) in [
      (
        Boilerplate.Reason.menu,
        "nav navbar navigation menu topbar breadcrumb breadcrumbs kruimelpad search zoeken toc inhoudsopgave pagination pager skip"
      ),
      (.cookies, "cookie cookies cookiebar cookiebanner consent gdpr avg ccm"),
      (.share, "share sharing social socials sharebar addtoany addthis delen"),
      (.aside, "sidebar sidepanel widget widgets zijbalk"),
      (
        .related,
        "related gerelateerd teaser teasers recommended recommendations readmore tags taxonomy"
      ),
      (.newsletter, "newsletter nieuwsbrief subscribe mailchimp optin"),
      (.comments, "comment comments reacties respond disqus"),
      (.footer, "footer footnotes colophon"),
      (.login, "login signin inloggen account"),
      (.advertisement, "ad ads advert advertisement advertentie sponsor sponsored promo cta"),
      (.hidden, "popup modal overlay hidden visuallyhidden"),
      (.contact, "contact contactblok adres vcard"),
      (.counter, "counter views"),
      (.picture, "caption bijschrift"),
      (.byline, "byline author auteur"),
      (.counter, "meta postmeta"),
    ] {
      for word in words.split(separator: " ") { result[word] = reason }
    }
    return result
  }()
}
