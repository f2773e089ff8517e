import Reflection

/// A plan as it is written down.
struct StoredPlan: Codable {
  let situation: String
  let action: String

  init(_ plan: Plan) {
    situation = plan.situation
    action = plan.action
  }

  var plan: Plan { Plan(situation: situation, action: action) }
}
