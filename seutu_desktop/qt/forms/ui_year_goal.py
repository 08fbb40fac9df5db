# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'year_goal.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from seutu_desktop.qt.bound_form import Choice
from seutu_desktop.qt.widgets.field import FieldError

class Ui_GoalForm(object):
    def setupUi(self, GoalForm):
        if not GoalForm.objectName():
            GoalForm.setObjectName(u"GoalForm")
        self.column = QVBoxLayout(GoalForm)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 20, 24, 24)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.crumb = QLabel(GoalForm)
        self.crumb.setObjectName(u"crumb")
        self.crumb.setProperty(u"role", u"caption")
        self.crumb.setProperty(u"tone", u"text2")

        self.head.addWidget(self.crumb)

        self.headGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.headGap)

        self.addMeasure = QPushButton(GoalForm)
        self.addMeasure.setObjectName(u"addMeasure")
        self.addMeasure.setAutoDefault(False)

        self.head.addWidget(self.addMeasure)

        self.remove = QPushButton(GoalForm)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"kind", u"quiet")
        self.remove.setAutoDefault(False)

        self.head.addWidget(self.remove)


        self.column.addLayout(self.head)

        self.titleColumn = QVBoxLayout()
        self.titleColumn.setSpacing(4)
        self.titleColumn.setObjectName(u"titleColumn")
        self.titleColumn.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(GoalForm)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"caption")
        self.titleLabel.setProperty(u"tone", u"text2")

        self.titleColumn.addWidget(self.titleLabel)

        self.title = QLineEdit(GoalForm)
        self.title.setObjectName(u"title")

        self.titleColumn.addWidget(self.title)

        self.titleError = FieldError(GoalForm)
        self.titleError.setObjectName(u"titleError")

        self.titleColumn.addWidget(self.titleError)


        self.column.addLayout(self.titleColumn)

        self.themesColumn = QVBoxLayout()
        self.themesColumn.setSpacing(4)
        self.themesColumn.setObjectName(u"themesColumn")
        self.themesColumn.setContentsMargins(0, 0, 0, 0)
        self.themesLabel = QLabel(GoalForm)
        self.themesLabel.setObjectName(u"themesLabel")
        self.themesLabel.setProperty(u"role", u"caption")
        self.themesLabel.setProperty(u"tone", u"text2")

        self.themesColumn.addWidget(self.themesLabel)

        self.themesSlot = QVBoxLayout()
        self.themesSlot.setSpacing(0)
        self.themesSlot.setObjectName(u"themesSlot")
        self.themesSlot.setContentsMargins(0, 0, 0, 0)

        self.themesColumn.addLayout(self.themesSlot)


        self.column.addLayout(self.themesColumn)

        self.descriptionColumn = QVBoxLayout()
        self.descriptionColumn.setSpacing(4)
        self.descriptionColumn.setObjectName(u"descriptionColumn")
        self.descriptionColumn.setContentsMargins(0, 0, 0, 0)
        self.descriptionLabel = QLabel(GoalForm)
        self.descriptionLabel.setObjectName(u"descriptionLabel")
        self.descriptionLabel.setProperty(u"role", u"caption")
        self.descriptionLabel.setProperty(u"tone", u"text2")

        self.descriptionColumn.addWidget(self.descriptionLabel)

        self.descriptionSlot = QVBoxLayout()
        self.descriptionSlot.setSpacing(0)
        self.descriptionSlot.setObjectName(u"descriptionSlot")
        self.descriptionSlot.setContentsMargins(0, 0, 0, 0)

        self.descriptionColumn.addLayout(self.descriptionSlot)


        self.column.addLayout(self.descriptionColumn)

        self.measuring = QHBoxLayout()
        self.measuring.setSpacing(16)
        self.measuring.setObjectName(u"measuring")
        self.measuring.setContentsMargins(0, 0, 0, 0)
        self.indicatorColumn = QVBoxLayout()
        self.indicatorColumn.setSpacing(4)
        self.indicatorColumn.setObjectName(u"indicatorColumn")
        self.indicatorColumn.setContentsMargins(0, 0, 0, 0)
        self.indicatorLabel = QLabel(GoalForm)
        self.indicatorLabel.setObjectName(u"indicatorLabel")
        self.indicatorLabel.setProperty(u"role", u"caption")
        self.indicatorLabel.setProperty(u"tone", u"text2")

        self.indicatorColumn.addWidget(self.indicatorLabel)

        self.indicator = QLineEdit(GoalForm)
        self.indicator.setObjectName(u"indicator")

        self.indicatorColumn.addWidget(self.indicator)

        self.indicatorError = FieldError(GoalForm)
        self.indicatorError.setObjectName(u"indicatorError")

        self.indicatorColumn.addWidget(self.indicatorError)


        self.measuring.addLayout(self.indicatorColumn)

        self.targetColumn = QVBoxLayout()
        self.targetColumn.setSpacing(4)
        self.targetColumn.setObjectName(u"targetColumn")
        self.targetColumn.setContentsMargins(0, 0, 0, 0)
        self.targetLabel = QLabel(GoalForm)
        self.targetLabel.setObjectName(u"targetLabel")
        self.targetLabel.setProperty(u"role", u"caption")
        self.targetLabel.setProperty(u"tone", u"text2")

        self.targetColumn.addWidget(self.targetLabel)

        self.target = QLineEdit(GoalForm)
        self.target.setObjectName(u"target")

        self.targetColumn.addWidget(self.target)

        self.targetError = FieldError(GoalForm)
        self.targetError.setObjectName(u"targetError")

        self.targetColumn.addWidget(self.targetError)


        self.measuring.addLayout(self.targetColumn)


        self.column.addLayout(self.measuring)

        self.stateRow = QHBoxLayout()
        self.stateRow.setSpacing(16)
        self.stateRow.setObjectName(u"stateRow")
        self.stateRow.setContentsMargins(0, 0, 0, 0)
        self.stateColumn = QVBoxLayout()
        self.stateColumn.setSpacing(4)
        self.stateColumn.setObjectName(u"stateColumn")
        self.stateColumn.setContentsMargins(0, 0, 0, 0)
        self.stateLabel = QLabel(GoalForm)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setProperty(u"role", u"caption")
        self.stateLabel.setProperty(u"tone", u"text2")

        self.stateColumn.addWidget(self.stateLabel)

        self.state = Choice(GoalForm)
        self.state.setObjectName(u"state")

        self.stateColumn.addWidget(self.state)


        self.stateRow.addLayout(self.stateColumn)

        self.stateGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stateRow.addItem(self.stateGap)


        self.column.addLayout(self.stateRow)

        self.outcomeColumn = QVBoxLayout()
        self.outcomeColumn.setSpacing(4)
        self.outcomeColumn.setObjectName(u"outcomeColumn")
        self.outcomeColumn.setContentsMargins(0, 0, 0, 0)
        self.outcomeLabel = QLabel(GoalForm)
        self.outcomeLabel.setObjectName(u"outcomeLabel")
        self.outcomeLabel.setProperty(u"role", u"caption")
        self.outcomeLabel.setProperty(u"tone", u"text2")

        self.outcomeColumn.addWidget(self.outcomeLabel)

        self.outcomeSlot = QVBoxLayout()
        self.outcomeSlot.setSpacing(0)
        self.outcomeSlot.setObjectName(u"outcomeSlot")
        self.outcomeSlot.setContentsMargins(0, 0, 0, 0)

        self.outcomeColumn.addLayout(self.outcomeSlot)


        self.column.addLayout(self.outcomeColumn)

#if QT_CONFIG(shortcut)
        self.titleLabel.setBuddy(self.title)
        self.indicatorLabel.setBuddy(self.indicator)
        self.targetLabel.setBuddy(self.target)
        self.stateLabel.setBuddy(self.state)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(GoalForm)

        QMetaObject.connectSlotsByName(GoalForm)
    # setupUi

    def retranslateUi(self, GoalForm):
        self.crumb.setText("")
        self.addMeasure.setText(QCoreApplication.translate("GoalForm", u"Lis\u00e4\u00e4 toimenpide", None))
        self.remove.setText(QCoreApplication.translate("GoalForm", u"Poista tavoite", None))
        self.titleLabel.setText(QCoreApplication.translate("GoalForm", u"Tavoite", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("GoalForm", u"Tavoite", None))
#endif // QT_CONFIG(accessibility)
        self.themesLabel.setText(QCoreApplication.translate("GoalForm", u"Painopistealueet ja alateemat, joita tavoite palvelee", None))
        self.descriptionLabel.setText(QCoreApplication.translate("GoalForm", u"Kuvaus", None))
        self.indicatorLabel.setText(QCoreApplication.translate("GoalForm", u"Mittari", None))
#if QT_CONFIG(accessibility)
        self.indicator.setAccessibleName(QCoreApplication.translate("GoalForm", u"Mittari", None))
#endif // QT_CONFIG(accessibility)
        self.targetLabel.setText(QCoreApplication.translate("GoalForm", u"Tavoitetaso", None))
#if QT_CONFIG(accessibility)
        self.target.setAccessibleName(QCoreApplication.translate("GoalForm", u"Tavoitetaso", None))
#endif // QT_CONFIG(accessibility)
        self.stateLabel.setText(QCoreApplication.translate("GoalForm", u"Tila", None))
#if QT_CONFIG(accessibility)
        self.state.setAccessibleName(QCoreApplication.translate("GoalForm", u"Tila", None))
#endif // QT_CONFIG(accessibility)
        self.outcomeLabel.setText(QCoreApplication.translate("GoalForm", u"Toteutuma (tulee toimintakertomukseen)", None))
        pass
    # retranslateUi

