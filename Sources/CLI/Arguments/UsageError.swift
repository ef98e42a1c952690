/// What is wrong with a command line.
struct UsageError: Error, Equatable {
  enum Cause: Equatable {
    case noCommand
    case unknownCommand(String, nearest: String?)
    case unknownOption(String, nearest: String?)
    case optionOfOtherCommand(String, command: Command)
    case missingValue(String)
    case needlessValue(String)
    case badValue(option: String, value: String, expected: [String])
    case badDate(String)
    case unknownPlace(String, nearest: [String])
    case noInput
    case missingOperand(Command)
    case tooManyOperands(String)
  }

  var cause: Cause

  init(_ cause: Cause) { self.cause = cause }
}
