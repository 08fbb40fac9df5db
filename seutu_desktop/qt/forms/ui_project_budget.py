# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'project_budget.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QGridLayout, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QTableView, QToolButton,
    QVBoxLayout, QWidget)

from seutu_desktop.qt.bound_form import DayField
from seutu_desktop.qt.widgets.field import FieldError

class Ui_BudgetForm(object):
    def setupUi(self, BudgetForm):
        if not BudgetForm.objectName():
            BudgetForm.setObjectName(u"BudgetForm")
        BudgetForm.setMaximumSize(QSize(768, 16777215))
        self.column = QVBoxLayout(BudgetForm)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 16, 24, 24)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(BudgetForm)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"item")
        self.title.setProperty(u"tone", u"text")

        self.head.addWidget(self.title)

        self.word = QPushButton(BudgetForm)
        self.word.setObjectName(u"word")
        self.word.setAutoDefault(False)

        self.head.addWidget(self.word)

        self.excel = QPushButton(BudgetForm)
        self.excel.setObjectName(u"excel")
        self.excel.setAutoDefault(False)

        self.head.addWidget(self.excel)

        self.more = QToolButton(BudgetForm)
        self.more.setObjectName(u"more")
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.head.addWidget(self.more)

        self.headGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.headGap)


        self.column.addLayout(self.head)

        self.linesHead = QHBoxLayout()
        self.linesHead.setSpacing(8)
        self.linesHead.setObjectName(u"linesHead")
        self.linesHead.setContentsMargins(0, 0, 0, 0)
        self.linesTitle = QLabel(BudgetForm)
        self.linesTitle.setObjectName(u"linesTitle")
        self.linesTitle.setProperty(u"role", u"section")
        self.linesTitle.setProperty(u"tone", u"text")

        self.linesHead.addWidget(self.linesTitle)

        self.sums = QLabel(BudgetForm)
        self.sums.setObjectName(u"sums")
        self.sums.setProperty(u"role", u"list")
        self.sums.setProperty(u"tone", u"text2")

        self.linesHead.addWidget(self.sums)

        self.addIncome = QPushButton(BudgetForm)
        self.addIncome.setObjectName(u"addIncome")
        self.addIncome.setAutoDefault(False)

        self.linesHead.addWidget(self.addIncome)

        self.addExpense = QPushButton(BudgetForm)
        self.addExpense.setObjectName(u"addExpense")
        self.addExpense.setAutoDefault(False)

        self.linesHead.addWidget(self.addExpense)

        self.linesHeadGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.linesHead.addItem(self.linesHeadGap)


        self.column.addLayout(self.linesHead)

        self.lines = QTableView(BudgetForm)
        self.lines.setObjectName(u"lines")

        self.column.addWidget(self.lines)

        self.linesError = FieldError(BudgetForm)
        self.linesError.setObjectName(u"linesError")

        self.column.addWidget(self.linesError)

        self.sharesTitle = QLabel(BudgetForm)
        self.sharesTitle.setObjectName(u"sharesTitle")
        self.sharesTitle.setProperty(u"role", u"section")
        self.sharesTitle.setProperty(u"tone", u"text")

        self.column.addWidget(self.sharesTitle)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(14)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.sharedColumn = QVBoxLayout()
        self.sharedColumn.setSpacing(4)
        self.sharedColumn.setObjectName(u"sharedColumn")
        self.sharedColumn.setContentsMargins(0, 0, 0, 0)
        self.sharedLabel = QLabel(BudgetForm)
        self.sharedLabel.setObjectName(u"sharedLabel")
        self.sharedLabel.setProperty(u"role", u"caption")
        self.sharedLabel.setProperty(u"tone", u"text2")

        self.sharedColumn.addWidget(self.sharedLabel)

        self.shared = QLineEdit(BudgetForm)
        self.shared.setObjectName(u"shared")

        self.sharedColumn.addWidget(self.shared)

        self.sharedError = FieldError(BudgetForm)
        self.sharedError.setObjectName(u"sharedError")

        self.sharedColumn.addWidget(self.sharedError)

        self.sharedGap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sharedColumn.addItem(self.sharedGap)


        self.fields.addLayout(self.sharedColumn, 0, 0, 1, 1)

        self.populationColumn = QVBoxLayout()
        self.populationColumn.setSpacing(4)
        self.populationColumn.setObjectName(u"populationColumn")
        self.populationColumn.setContentsMargins(0, 0, 0, 0)
        self.populationLabel = QLabel(BudgetForm)
        self.populationLabel.setObjectName(u"populationLabel")
        self.populationLabel.setProperty(u"role", u"caption")
        self.populationLabel.setProperty(u"tone", u"text2")

        self.populationColumn.addWidget(self.populationLabel)

        self.population = DayField(BudgetForm)
        self.population.setObjectName(u"population")

        self.populationColumn.addWidget(self.population)

        self.populationError = FieldError(BudgetForm)
        self.populationError.setObjectName(u"populationError")

        self.populationColumn.addWidget(self.populationError)

        self.populationGap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.populationColumn.addItem(self.populationGap)


        self.fields.addLayout(self.populationColumn, 0, 1, 1, 1)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.column.addLayout(self.fields)

        self.problem = FieldError(BudgetForm)
        self.problem.setObjectName(u"problem")

        self.column.addWidget(self.problem)

        self.shares = QTableView(BudgetForm)
        self.shares.setObjectName(u"shares")

        self.column.addWidget(self.shares)

        self.method = QLabel(BudgetForm)
        self.method.setObjectName(u"method")
        self.method.setWordWrap(True)
        self.method.setProperty(u"role", u"secondary")
        self.method.setProperty(u"tone", u"text2")

        self.column.addWidget(self.method)

        self.closing = QHBoxLayout()
        self.closing.setSpacing(8)
        self.closing.setObjectName(u"closing")
        self.closing.setContentsMargins(0, 0, 0, 0)
        self.close = QPushButton(BudgetForm)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.closing.addWidget(self.close)

        self.reopen = QPushButton(BudgetForm)
        self.reopen.setObjectName(u"reopen")
        self.reopen.setAutoDefault(False)

        self.closing.addWidget(self.reopen)

        self.closingGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.closing.addItem(self.closingGap)


        self.column.addLayout(self.closing)

        self.noteFields = QGridLayout()
        self.noteFields.setObjectName(u"noteFields")
        self.noteFields.setHorizontalSpacing(16)
        self.noteFields.setVerticalSpacing(14)
        self.noteFields.setContentsMargins(0, 0, 0, 0)
        self.noteColumn = QVBoxLayout()
        self.noteColumn.setSpacing(4)
        self.noteColumn.setObjectName(u"noteColumn")
        self.noteColumn.setContentsMargins(0, 0, 0, 0)
        self.noteLabel = QLabel(BudgetForm)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setProperty(u"role", u"caption")
        self.noteLabel.setProperty(u"tone", u"text2")

        self.noteColumn.addWidget(self.noteLabel)

        self.note = QPlainTextEdit(BudgetForm)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 64))
        self.note.setMaximumSize(QSize(16777215, 96))

        self.noteColumn.addWidget(self.note)

        self.noteError = FieldError(BudgetForm)
        self.noteError.setObjectName(u"noteError")

        self.noteColumn.addWidget(self.noteError)

        self.noteGap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.noteColumn.addItem(self.noteGap)


        self.noteFields.addLayout(self.noteColumn, 0, 0, 1, 1)

        self.noteFields.setColumnStretch(0, 1)

        self.column.addLayout(self.noteFields)

#if QT_CONFIG(shortcut)
        self.sharedLabel.setBuddy(self.shared)
        self.populationLabel.setBuddy(self.population)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BudgetForm)

        QMetaObject.connectSlotsByName(BudgetForm)
    # setupUi

    def retranslateUi(self, BudgetForm):
        self.title.setText(QCoreApplication.translate("BudgetForm", u"Talousarvio", None))
        self.word.setText(QCoreApplication.translate("BudgetForm", u"Osuudet Wordiin", None))
        self.excel.setText(QCoreApplication.translate("BudgetForm", u"Osuudet Exceliin", None))
#if QT_CONFIG(accessibility)
        self.more.setAccessibleName(QCoreApplication.translate("BudgetForm", u"Talousarvion toiminnot", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.more.setToolTip(QCoreApplication.translate("BudgetForm", u"Talousarvion toiminnot", None))
#endif // QT_CONFIG(tooltip)
        self.linesTitle.setText(QCoreApplication.translate("BudgetForm", u"Rivit", None))
        self.sums.setText("")
        self.addIncome.setText(QCoreApplication.translate("BudgetForm", u"Lis\u00e4\u00e4 tulo", None))
        self.addExpense.setText(QCoreApplication.translate("BudgetForm", u"Lis\u00e4\u00e4 meno", None))
#if QT_CONFIG(accessibility)
        self.lines.setAccessibleName(QCoreApplication.translate("BudgetForm", u"Talousarvion rivit", None))
#endif // QT_CONFIG(accessibility)
        self.sharesTitle.setText(QCoreApplication.translate("BudgetForm", u"Kuntien osuudet", None))
        self.sharedLabel.setText(QCoreApplication.translate("BudgetForm", u"Kunnat maksavat yhdess\u00e4, \u20ac", None))
#if QT_CONFIG(accessibility)
        self.shared.setAccessibleName(QCoreApplication.translate("BudgetForm", u"Kunnat maksavat yhdess\u00e4, \u20ac", None))
#endif // QT_CONFIG(accessibility)
        self.populationLabel.setText(QCoreApplication.translate("BudgetForm", u"V\u00e4kiluvun p\u00e4iv\u00e4", None))
#if QT_CONFIG(accessibility)
        self.population.setAccessibleName(QCoreApplication.translate("BudgetForm", u"V\u00e4kiluvun p\u00e4iv\u00e4", None))
#endif // QT_CONFIG(accessibility)
        self.population.setPlaceholderText(QCoreApplication.translate("BudgetForm", u"Verkoston asetus", None))
#if QT_CONFIG(accessibility)
        self.shares.setAccessibleName(QCoreApplication.translate("BudgetForm", u"Kuntien osuudet", None))
#endif // QT_CONFIG(accessibility)
        self.method.setText("")
        self.close.setText(QCoreApplication.translate("BudgetForm", u"Vahvista osuudet", None))
        self.reopen.setText(QCoreApplication.translate("BudgetForm", u"Avaa osuudet uudelleen", None))
        self.noteLabel.setText(QCoreApplication.translate("BudgetForm", u"Huomautus", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("BudgetForm", u"Talousarvion huomautus", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

